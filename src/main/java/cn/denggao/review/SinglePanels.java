package cn.denggao.review;

/** Panels outside a round's draw: mid-term inspections and acceptances. */
public interface SinglePanels {

	/** Draws the experts of one panel. */
	void draw(PanelId panel);

	/** The supervisor agrees; the waiting process goes on. */
	void confirm(PanelId panel);

	/** The supervisor sends the draw back. */
	void reject(PanelId panel, String reason);

	PanelStatus statusOf(PanelId panel);

}
