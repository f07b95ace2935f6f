namespace NewsParsing.Worker.Running;

/// <summary>Pauses that double from one failure to the next.</summary>
internal sealed class Pause(TimeSpan longest)
{
    // A broker that is started again takes some tenths of a second.
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(250);

    private TimeSpan _next = First < longest ? First : longest;

    public TimeSpan Next => _next;

    public void Reset() => _next = First < longest ? First : longest;

    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        TimeSpan pause = _next;
        _next = pause * 2 < longest ? pause * 2 : longest;
        await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
    }
}
