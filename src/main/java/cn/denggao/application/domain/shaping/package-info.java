/**
 * Changing a round's form part by part: what there is, what of it may be set, and what
 * depends on it.
 */
package cn.denggao.application.domain.shaping;
