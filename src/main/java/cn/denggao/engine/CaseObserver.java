package cn.denggao.engine;

/**
 * Is told, inside the moving transaction, when a running case gets another version of its
 * process.
 */
public interface CaseObserver {

	void moved(CaseMoved moved);

}
