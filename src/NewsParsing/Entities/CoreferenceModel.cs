using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsParsing.Models;

namespace NewsParsing.Entities;

/// <summary>
/// Scores how well an entity fits a mention: the mean of two networks of one hidden layer over features that are there or not. In integers,
/// so that every processor gives the same. Immutable and thread-safe.
/// </summary>
internal sealed class CoreferenceModel
{
    public const string FileName = "coreference.bin";

    public const int Types = 5;

    /// <summary>Rows of weights of one type of mention.</summary>
    public const int RowsOfType = (int)CoreferenceFeature.Count * CandidateBuffer.Values;

    /// <summary>Networks, which differ by their seed alone.</summary>
    // One network's figures change by a point and more with the seed, those of the mean of two by less (docs/models/coreference.md).
    public const int Networks = 2;

    /// <summary>
    /// Units of the hidden layer of one network; the last one hands its sum on as it is, so that a feature may count for itself.
    /// </summary>
    public const int Units = 16;

    /// <summary>Units of all networks.</summary>
    public const int Hidden = Networks * Units;

    /// <summary>Steps to 1 in the weights.</summary>
    public const int Scale = 256;

    public const int RowSection = 1, OutputSection = 2, RowIndexSection = 3;

    // One row of Hidden weights for each feature that training met; row 0 holds zeros for all others.
    private readonly int[] _rows;
    private readonly ushort[] _rowOf;
    private readonly int[] _output;

    /// <param name="rowOf">The row of each feature of each type, 0 for none.</param>
    /// <param name="rows">Rows of <see cref="Hidden"/> weights; the first is zero.</param>
    /// <param name="output">The weights of the hidden units.</param>
    public CoreferenceModel(ReadOnlySpan<ushort> rowOf, ReadOnlySpan<short> rows, ReadOnlySpan<short> output)
    {
        _rowOf = new ushort[Types * RowsOfType];
        rowOf.CopyTo(_rowOf);
        _rows = new int[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            _rows[i] = rows[i];
        }

        _output = new int[Hidden];
        for (int i = 0; i < Hidden; i++)
        {
            _output[i] = output[i];
        }
    }

    public static CoreferenceModel Read(ModelFileReader file)
    {
        ReadOnlySpan<ushort> rowOf = file.Section<ushort>(RowIndexSection, Types * RowsOfType);
        int rows = 1;
        foreach (ushort row in rowOf)
        {
            rows = Math.Max(rows, row + 1);
        }

        return new CoreferenceModel(rowOf, file.Section<short>(RowSection, rows * Hidden), file.Section<short>(OutputSection, Hidden));
    }

    /// <summary>Scores all candidates of a mention.</summary>
    public void Score(MentionType type, CandidateBuffer candidates)
    {
        for (int i = 0; i < candidates.Count; i++)
        {
            candidates.Scores[i] = Score(type, candidates.FeaturesOf(i));
        }
    }

    private float Score(MentionType type, ReadOnlySpan<int> features)
    {
        ReadOnlySpan<ushort> rowOf = _rowOf.AsSpan((int)type * RowsOfType, RowsOfType);
        ref int rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        Vector256<int> a = default, b = default, c = default, d = default;
        foreach (int feature in features)
        {
            nuint at = (nuint)(rowOf[feature] * Hidden);
            a += Vector256.LoadUnsafe(ref rows, at);
            b += Vector256.LoadUnsafe(ref rows, at + 8);
            c += Vector256.LoadUnsafe(ref rows, at + 16);
            d += Vector256.LoadUnsafe(ref rows, at + 24);
        }

        ref int output = ref MemoryMarshal.GetArrayDataReference(_output);
        int straight = b.GetElement(7) + d.GetElement(7);
        a = Vector256.Max(a, default) * Vector256.LoadUnsafe(ref output, 0);
        b = Vector256.Max(b.WithElement(7, 0), default) * Vector256.LoadUnsafe(ref output, 8);
        c = Vector256.Max(c, default) * Vector256.LoadUnsafe(ref output, 16);
        d = Vector256.Max(d.WithElement(7, 0), default) * Vector256.LoadUnsafe(ref output, 24);
        return ((straight * Scale) + Vector256.Sum(a + b + c + d)) * (1f / (Networks * Scale * Scale));
    }
}
