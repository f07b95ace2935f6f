namespace NewsParsing.Store;

/// <summary>
/// A database cannot be used as a <see cref="NewsStore"/>: it is none, was written by a later version, is full, busy or damaged.
/// </summary>
public sealed class NewsStoreException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public NewsStoreException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, for the user.</param>
    public NewsStoreException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, for the user.</param>
    /// <param name="innerException">What the database said.</param>
    public NewsStoreException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
