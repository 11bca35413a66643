/**
 * Behind the guard of deployments: even a diagram that slipped through sees a dozen named
 * beans, no reflection, no engine services, no scripts and no classes.
 */
package cn.denggao.engine.belt;
