package org.leafpress.model.site;

/** A kind of web host that the site can bring settings for. */
public enum Host {
    /** Netlify, Cloudflare Pages and others that read {@code _headers}. */
    NETLIFY,
    /** A file to include in a server block of nginx. */
    NGINX,
    /** {@code .htaccess} of Apache. */
    APACHE,
    /** {@code web.config} of IIS. */
    IIS
}
