namespace NewsParsing.AspNetCore.Requests;

/// <summary>A request cannot be served; the client is told why.</summary>
// By numbers (RFC 9110, 15), for the page without a server has these errors too and no ASP.NET Core.
internal sealed class RequestException : Exception
{
    private RequestException(int status, string message)
        : base(message) => Status = status;

    /// <summary>The status code of HTTP.</summary>
    public int Status { get; }

    public static RequestException Bad(string message) => new(400, message);

    public static RequestException NotAcceptable(string message) => new(406, message);

    public static RequestException TooLarge(string message) => new(413, message);

    public static RequestException Unsupported(string message) => new(415, message);

    public static RequestException Busy()
        => new(503, "Too many articles wait to be parsed; try again in a second.");
}
