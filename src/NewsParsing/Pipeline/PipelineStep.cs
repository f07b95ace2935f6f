namespace NewsParsing.Pipeline;

/// <summary>One stage as the pipeline runs it.</summary>
/// <param name="Stage">Its place in the order.</param>
/// <param name="Reads">The data that it reads: written before it, or the input.</param>
/// <param name="Writes">The data that it alone writes.</param>
/// <param name="Run">Runs it over the storage of a parse.</param>
internal sealed record PipelineStep(Stage Stage, Buffers Reads, Buffers Writes, Action<ParseWorkspace> Run);
