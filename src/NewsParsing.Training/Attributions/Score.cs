namespace NewsParsing.Training.Attributions;

/// <summary>Counts for precision, recall and F1.</summary>
internal struct Score
{
    public int Right, Predicted, RightGold, Gold;

    public readonly double Precision => Predicted == 0 ? 0 : 100.0 * Right / Predicted;

    public readonly double Recall => Gold == 0 ? 0 : 100.0 * RightGold / Gold;

    public readonly double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Score operator +(Score one, Score other) => new()
    {
        Right = one.Right + other.Right, Predicted = one.Predicted + other.Predicted,
        RightGold = one.RightGold + other.RightGold, Gold = one.Gold + other.Gold,
    };

    public override readonly string ToString() => FormattableString.Invariant($"{F1:F1} (P {Precision:F1} R {Recall:F1})");
}
