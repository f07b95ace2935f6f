namespace NewsParsing.Worker;

/// <summary>How a worker takes, tries and settles articles, and what its queue is called.</summary>
/// <remarks>Read once, when the worker or the queue is made; changes afterwards have no effect. Not thread-safe.</remarks>
public sealed class WorkerOptions
{
    /// <summary>
    /// The JetStream stream that articles wait in: letters, digits, <c>-</c> and <c>_</c>. Its dead letters go to the stream of this name
    /// and
    /// <c>_DEAD</c>, the attempts of articles that have failed once to that with <c>_ATTEMPTS</c>. The PostgreSQL queue has tables of fixed
    /// names, <c>article_queue</c> and <c>article_dead</c>. Default: <c>ARTICLES</c>.
    /// </summary>
    public string Stream { get; set; } = "ARTICLES";

    /// <summary>The subject that articles are published to, when <see cref="CreateStreams"/> creates the stream. Default:
    /// <c>articles</c>.</summary>
    public string Subject { get; set; } = "articles";

    /// <summary>The durable JetStream consumer that all workers of one kind share: they divide its articles. Default:
    /// <c>newsparse</c>.</summary>
    public string Consumer { get; set; } = "newsparse";

    /// <summary>The most articles taken, written and settled at once, from 1 to 1,000. Default: 64.</summary>
    // Batches of 256 fed one consumer no faster than those of 64 (21,400 and 23,500 messages a second), and more of them are lost work in
    // a kill.
    public int BatchSize { get; set; } = 64;

    /// <summary>
    /// How often an article is tried before it is a dead letter, at least 2. What counts is a worker that died with it: an article in a
    /// batch
    /// with a deadly one is innocent, so that from the second attempt on each is tried alone. Default: 5.
    /// </summary>
    public int MaxAttempts { get; set; } = 5;

    /// <summary>
    /// After how long a queue that hears nothing of a worker gives its articles to another one, at least 1 second. A working one tells it
    /// at half
    /// of this. Default: 30 seconds.
    /// </summary>
    public TimeSpan AckWait { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The most articles that all workers of a JetStream consumer together may have in work, at least <see cref="BatchSize"/>. Default:
    /// 4,096.
    /// </summary>
    // 64 workers with a full batch each. The server's own default of 1,000 would hold up the seventeenth.
    public int MaxAckPending { get; set; } = 4096;

    /// <summary>How many articles are parsed at the same time, at least 1; null, as by default, for the number of processors.</summary>
    public int? MaxDegreeOfParallelism { get; set; }

    /// <summary>The longest pause between two tries while the queue or the sink fails; it begins with 0.25 seconds and doubles. Default:
    /// 30 seconds.</summary>
    public TimeSpan MaxPause { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Whether missing streams, consumers and tables are created: a work queue on disk that filters duplicates for 2 minutes. What exists
    /// is
    /// never changed. Default: true.
    /// </summary>
    public bool CreateStreams { get; set; } = true;

    internal string DeadStream => Stream + "_DEAD";

    internal string AttemptStream => Stream + "_ATTEMPTS";

    internal string DeadSubject => "dead." + Stream;

    internal string AttemptSubject => "attempts." + Stream;

    /// <exception cref="ArgumentException">A value is wrong; the message names it.</exception>
    internal WorkerOptions Validate()
    {
        CheckName(Stream, nameof(Stream));
        CheckName(Consumer, nameof(Consumer));
        Check(IsSubject(Subject), nameof(Subject), $"is '{Subject}', but must be words of letters, digits, - and _ joined by points");
        Check(BatchSize is >= 1 and <= 1000, nameof(BatchSize), $"is {BatchSize}, but must be from 1 to 1000");
        Check(MaxAttempts >= 2, nameof(MaxAttempts), $"is {MaxAttempts}, but must be at least 2: the first one is shared by a whole batch");
        Check(AckWait >= TimeSpan.FromSeconds(1), nameof(AckWait), $"is {AckWait}, but must be at least 00:00:01");
        Check(
            MaxAckPending >= BatchSize,
            nameof(MaxAckPending),
            $"is {MaxAckPending}, but must be at least BatchSize, which is {BatchSize}");
        Check(
            MaxDegreeOfParallelism is null or >= 1,
            nameof(MaxDegreeOfParallelism),
            $"is {MaxDegreeOfParallelism}, but must be at least 1");
        Check(MaxPause > TimeSpan.Zero, nameof(MaxPause), $"is {MaxPause}, but must be more than zero");
        return this;
    }

    private static void CheckName(string? value, string name)
        => Check(IsWord(value), name, $"is '{value}', but must be letters, digits, - and _");

    private static bool IsSubject(string? value)
    {
        foreach (string word in (value ?? "").Split('.'))
        {
            if (!IsWord(word))
            {
                return false;
            }
        }

        return true;
    }

    // What both a name of a stream and a word of a subject may be; servers allow a little more, none of which anybody needs.
    private static bool IsWord(string? value)
    {
        foreach (char c in value ?? "")
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return value is { Length: > 0 };
    }

    private static void Check(bool right, string name, FormattableString what)
    {
        if (!right)
        {
            throw new ArgumentException($"NewsParsing.Worker: {name} {FormattableString.Invariant(what)}.");
        }
    }
}
