/**
 * Hospitals that apply together: named by the one that leads, confirmed by their own
 * principals.
 */
package cn.denggao.application.domain.partner;
