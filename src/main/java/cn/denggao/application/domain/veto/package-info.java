/**
 * One-vote vetoes against hospitals: found by one person, confirmed by another, lifted
 * likewise.
 */
package cn.denggao.application.domain.veto;
