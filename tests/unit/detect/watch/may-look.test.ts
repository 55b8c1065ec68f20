import { describe, expect, it } from 'vitest';
import { mayLook } from '@/lib/detect/watch/may-look';

describe('where Grapevine never looks', () => {
  const closed = `https://mail.google.com/mail/u/0 https://accounts.google.com/ https://docs.google.com/document/d/1
    https://www.google.com/search?q=kettle https://www.google.co.uk/search?q=kettle https://duckduckgo.com/?q=kettle
    https://outlook.live.com/mail https://www.paypal.com/checkout https://checkout.shop.example/pay
    https://shop.example/login https://shop.example/en/checkout/step1 https://shop.example/account/login.php?next=%2F
    https://login.bank.example/ https://my.first.bank/ https://console.aws.amazon.com/ec2 https://web.whatsapp.com/
    https://localhost/ http://127.0.0.1:8080/p/1 http://192.168.1.4/ http://wiki/ https://jira.corp.example/
    http://printer.local/ http://[::1]/ https://user:secret@shop.example/ ftp://shop.example/ file:///home/a.html
    chrome://settings about:blank not-an-address`.split(/\s+/);
  it.each(closed)('%s', (url) => {
    expect(mayLook(url)).toBe(false);
  });
});

describe('where it may', () => {
  const open = `https://shop.example/products/otter-kettle https://www.amazon.com/dp/B000000000
    https://google.com.shop.example/search?q=x https://notpaypal.com/p/1 https://paypal.com.shop.example/
    https://shop.example/products/login-keychain https://shop.example/checkout-counter-display http://shop.example/p/1
    https://pay.example/p/1 https://google.shop.example/p/1 https://blog.example/search?q=kettle`.split(/\s+/);
  it.each(open)('%s', (url) => {
    expect(mayLook(url)).toBe(true);
  });
});
