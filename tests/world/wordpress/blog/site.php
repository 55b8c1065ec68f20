<?php
// Every address is WordPress's own to answer, as it is behind the rewrite rules of a web server.
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
unset($_SERVER['PATH_INFO']);
define('WP_USE_THEMES', true);

require __DIR__ . '/settings.php';
wp();
require ABSPATH . WPINC . '/template-loader.php';
