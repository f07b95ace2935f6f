namespace NewsParsing.Cli.Input;

/// <summary>An input that cannot be used; the message says why, without its name.</summary>
internal sealed class InputException(string message, Exception? inner = null) : Exception(message, inner);
