/**
 * Several people write one dossier: who writes what, what was changed, how two versions
 * of a section become one, what an earlier application can give.
 */
package cn.denggao.application.domain.writing;
