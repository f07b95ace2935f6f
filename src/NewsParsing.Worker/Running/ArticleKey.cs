using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using NewsParsing.Store;

namespace NewsParsing.Worker.Running;

/// <summary>What identifies an article in queues and sinks.</summary>
internal static class ArticleKey
{
    /// <summary>The item's id, or else the SHA-256 of its text: the key that a store gives it too.</summary>
    public static string Of(NewsItem item)
        // An empty id would make one article of all that have it.
        => item.Id is { Length: > 0 } id ? id : NewsStore.KeyOfText(item.Text);

    /// <summary>A word for subjects and headers: ids hold points, spaces and all letters, which subjects and headers do not.</summary>
    public static string Token(string id) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    /// <summary>What is equal for the same content under the same id only: a corrected article is no duplicate.</summary>
    public static byte[] Fingerprint(string id, ReadOnlySpan<byte> item)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
        hash.AppendData(item);
        return hash.GetHashAndReset();
    }
}
