namespace NewsParsing.Certainty;

/// <summary>How sure the speakers of each quotation and claim are; the certainty stage fills it.</summary>
/// <remarks>A column may be longer than its count.</remarks>
internal sealed class CertaintyBuffer
{
    /// <summary>For each quotation, how likely its speakers are right, 0 to 1; 0 without a speaker.</summary>
    public float[] Quotations = [];

    /// <summary>The same for each claim.</summary>
    public float[] Claims = [];

    /// <summary>For each actor, of how many attributions it is the first speaker.</summary>
    public int[] Reports = [];

    /// <summary>Makes room; nobody speaks yet, and the other values are undefined until the stage has written them.</summary>
    public void Reset(int quotations, int claims, int actors)
    {
        if (Quotations.Length < quotations)
        {
            Quotations = new float[Math.Max(quotations, Quotations.Length * 2)];
        }

        if (Claims.Length < claims)
        {
            Claims = new float[Math.Max(claims, Claims.Length * 2)];
        }

        if (Reports.Length < actors)
        {
            Reports = new int[Math.Max(actors, Reports.Length * 2)];
        }

        Reports.AsSpan(0, actors).Clear();
    }
}
