/**
 * Dossiers follow the changed form of their round: what differs, what becomes of what was
 * entered, and what is typed on a page of the form before.
 */
package cn.denggao.application.domain.renewal;
