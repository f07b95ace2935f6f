namespace NewsParsing.Tests.Json;

/// <summary>Gives its bytes one by one, as a slow network may.</summary>
internal sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => base.ReadAsync(buffer[..1], cancellationToken);
}
