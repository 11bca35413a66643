package cn.denggao.identity;

/** Lets the program act as one of a demonstration's people, with exactly their rights. */
public interface ActingAs {

	/** Runs the act as this person; whoever acted before acts again afterwards. */
	void run(String login, Runnable act);

}
