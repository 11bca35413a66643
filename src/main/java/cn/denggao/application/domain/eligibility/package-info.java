/**
 * Declared conditions for applying: what is known of a hospital, how each condition is
 * judged by it, and what was found.
 */
package cn.denggao.application.domain.eligibility;
