/**
 * The dossier of an application: what the programme pack asks for, what was entered, what
 * is wrong with it, and how a submission is kept.
 */
package cn.denggao.application.domain.dossier;
