/**
 * Parse listeners that make every diagram observable and narrow its roles to the case.
 */
package cn.denggao.engine.observation;
