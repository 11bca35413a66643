/**
 * Lets provinces and programmes have definitions of their own: one number per version of
 * a key whoever owns it, calls and forms by the owner of the calling case.
 */
package cn.denggao.engine.variants;
