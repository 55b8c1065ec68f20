<?php
// How the blog behaves, as mood.json says: what keepers of a blog choose in its settings or with a plugin.

foreach (['permalink_structure', 'rewrite_rules'] as $option) {
    add_filter("pre_option_$option", fn($kept) => $GLOBALS['mood']['links'] === 'plain' ? '' : $kept);
}

add_filter('rest_authentication_errors', fn($error) => match ($GLOBALS['mood']['api']) {
    'members' => new WP_Error('rest_not_logged_in', 'Only members may ask.', ['status' => 401]),
    'shut' => new WP_Error('rest_forbidden', 'Nobody may ask.', ['status' => 403]),
    default => $error,
});

add_filter('rest_pre_dispatch', fn($answer, $server, $request) =>
    $GLOBALS['mood']['api'] === 'no-comments' && str_starts_with($request->get_route(), '/wp/v2/comments')
        ? new WP_Error('rest_comment_disabled', 'No comments here.', ['status' => 403])
        : $answer, 10, 3);

// It calls nobody and writes to nobody.
add_filter('pre_http_request', fn() => new WP_Error('offline', 'This blog calls nobody.'));
add_filter('pre_wp_mail', '__return_false');
