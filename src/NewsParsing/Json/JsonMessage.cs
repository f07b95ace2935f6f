using System.Text.Json;

namespace NewsParsing.Json;

/// <summary>Shortens what the JSON reader says.</summary>
internal static class JsonMessage
{
    /// <summary>The words of a message without the place at their end, which is counted from 0, in bytes.</summary>
    // "… LineNumber: 0 | BytePositionInLine: 7."
    public static string WithoutPlace(JsonException exception)
    {
        int end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? exception.Message : exception.Message[..end];
    }
}
