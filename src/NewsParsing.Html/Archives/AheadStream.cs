namespace NewsParsing.Html.Archives;

/// <summary>A stream of which the first bytes have been read already.</summary>
internal sealed class AheadStream(ReadOnlyMemory<byte> ahead, Stream rest) : SequentialStream
{
    private ReadOnlyMemory<byte> _ahead = ahead;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => TakeAhead(buffer) is > 0 and var taken ? ValueTask.FromResult(taken) : rest.ReadAsync(buffer, cancellationToken);

    private int TakeAhead(Memory<byte> buffer)
    {
        int count = Math.Min(_ahead.Length, buffer.Length);
        _ahead[..count].CopyTo(buffer);
        _ahead = _ahead[count..];
        return count;
    }
}
