/** The project, its status, its dossier, and what is done with them. */
package cn.denggao.application.domain;
