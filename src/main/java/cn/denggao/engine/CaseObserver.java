package cn.denggao.engine;

/**
 * Is told, inside the moving transaction, when running cases get another version of their
 * process.
 */
public interface CaseObserver {

	void moved(CasesMoved moved);

}
