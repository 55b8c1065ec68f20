<?php
// Sets the blog up and writes into it what standard input says, as JSON.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('BLOG_ORIGIN'), PHP_URL_HOST);
$_SERVER['REQUEST_URI'] = '/';
(new mysqli('localhost', 'root', '', '', 0, getenv('BLOG_SOCKET')))->query('CREATE DATABASE blog CHARACTER SET utf8mb4');

require __DIR__ . '/settings.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$said = json_decode(file_get_contents('php://stdin'), true, 32, JSON_THROW_ON_ERROR);
wp_install($said['name'], 'keeper', 'keeper@blog.example', true, '', wp_generate_password());
update_option('permalink_structure', '/%year%/%monthnum%/%postname%/');
$wp_rewrite->init();
flush_rewrite_rules();

// What the keeper of a blog writes is kept as it is, scripts and all.
kses_remove_filters();

foreach (get_posts(['post_type' => ['post', 'page'], 'post_status' => 'any', 'numberposts' => -1]) as $sample) {
    wp_delete_post($sample->ID, true);
}

function author_named(string $name): int {
    $login = sanitize_title($name);
    $known = get_user_by('login', $login);
    return $known ? $known->ID : wp_insert_user([
        'user_login' => $login, 'user_pass' => wp_generate_password(), 'display_name' => $name, 'role' => 'author',
    ]);
}

foreach ($said['posts'] as $post) {
    $under = wp_insert_post(wp_slash([
        'post_title' => $post['title'], 'post_content' => $post['html'], 'post_author' => author_named($post['by']),
        'post_date_gmt' => $post['at'], 'post_date' => $post['at'],
        'post_status' => $post['status'] ?? 'publish', 'post_password' => $post['password'] ?? '',
    ]), true);
    if (is_wp_error($under)) throw new Exception($under->get_error_message());
    foreach ($post['comments'] ?? [] as $comment) {
        wp_insert_comment(wp_slash([
            'comment_post_ID' => $under, 'comment_author' => $comment['by'], 'comment_content' => $comment['text'],
            'comment_author_email' => 'visitor@blog.example', 'comment_date' => $post['at'], 'comment_date_gmt' => $post['at'],
            'comment_approved' => $comment['approved'] ?? '1', 'comment_type' => $comment['type'] ?? 'comment',
        ]));
    }
}
