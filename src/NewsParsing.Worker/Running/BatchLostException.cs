namespace NewsParsing.Worker.Running;

/// <summary>The connection that held a batch is gone: its articles are the queue's again.</summary>
internal sealed class BatchLostException(Exception cause) : Exception(cause.Message, cause);
