package cn.denggao.engine.refusal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;

/** Failures of the engine itself, which would otherwise keep their nearer mapper. */
@Priority(1)
class EngineFailureMapper implements ExceptionMapper<ProcessEngineException> {

	private final FailureMapper any = new FailureMapper();

	@Override
	public Response toResponse(ProcessEngineException failure) {
		return any.toResponse(failure);
	}

}
