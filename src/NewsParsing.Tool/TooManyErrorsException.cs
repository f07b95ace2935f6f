namespace NewsParsing.Tool;

/// <summary>Ends a run after as many errors as the command line allows.</summary>
internal sealed class TooManyErrorsException(string message) : Exception(message);
