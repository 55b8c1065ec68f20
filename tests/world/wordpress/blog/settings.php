<?php
// What a wp-config.php tells, from the environment: nothing is read or written outside the copy this file stands in.
$mood = json_decode(file_get_contents(__DIR__ . '/mood.json'), true);

define('ABSPATH', getenv('WORDPRESS') . '/');
define('WP_CONTENT_DIR', __DIR__ . '/content');
define('WP_DEFAULT_THEME', 'plain');
define('WP_HOME', getenv('BLOG_ORIGIN') . $mood['folder']);
define('WP_SITEURL', WP_HOME);
define('DB_HOST', 'localhost:' . getenv('BLOG_SOCKET'));
define('DB_NAME', 'blog');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';

require ABSPATH . 'wp-settings.php';
