/**
 * The papers of a submission: ordered when it is kept, made afterwards by a job that
 * survives restarts, stored as documents.
 */
package cn.denggao.application.domain.paper;
