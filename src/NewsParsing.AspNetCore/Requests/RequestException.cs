using Microsoft.AspNetCore.Http;

namespace NewsParsing.AspNetCore.Requests;

/// <summary>A request cannot be served; the client is told why.</summary>
internal sealed class RequestException : Exception
{
    private RequestException(int status, string message)
        : base(message) => Status = status;

    /// <summary>The status code of HTTP.</summary>
    public int Status { get; }

    public static RequestException Bad(string message) => new(StatusCodes.Status400BadRequest, message);

    public static RequestException NotAcceptable(string message) => new(StatusCodes.Status406NotAcceptable, message);

    public static RequestException TooLarge(string message) => new(StatusCodes.Status413PayloadTooLarge, message);

    public static RequestException Unsupported(string message) => new(StatusCodes.Status415UnsupportedMediaType, message);

    public static RequestException Busy()
        => new(StatusCodes.Status503ServiceUnavailable, "Too many articles wait to be parsed; try again in a second.");
}
