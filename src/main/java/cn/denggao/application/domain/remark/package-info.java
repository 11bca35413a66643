/**
 * What a hospital and the officers who handle its application ask and answer in writing.
 * Never shown to experts; it moves no application (ADR 0058).
 */
package cn.denggao.application.domain.remark;
