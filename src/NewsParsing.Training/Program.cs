using NewsParsing.Training.Corpora;
using NewsParsing.Training.Learning;
string c = "../shared/corpora/";
Sentence[] gold = [.. ConlluReader.Read(c + "ud/gum-train.conllu.gz"), .. ConlluReader.Read(c + "ud/ewt-train.conllu.gz")];
Sentence[] dev = [.. ConlluReader.Read(c + "ud/gum-dev.conllu.gz"), .. ConlluReader.Read(c + "ud/ewt-dev.conllu.gz")];
Sentence[] silver = [.. SilverReader.Read(c + "polnear/train.jsonl.gz")];
var s = new NetworkSettings();
foreach (string a in args)
{
    string[] kv = a.Split('=');
    float v = kv.Length > 1 && float.TryParse(kv[1], System.Globalization.CultureInfo.InvariantCulture, out float f) ? f : 0;
    s = kv[0] switch
    {
        "size" => s with { Size = (int)v },
        "layers" => s with { Layers = (int)v },
        "epochs" => s with { Epochs = (int)v },
        "batch" => s with { BatchTokens = (int)v },
        "lr" => s with { LearningRate = v },
        "din" => s with { InputDropout = v },
        "dlayer" => s with { LayerDropout = v },
        "dout" => s with { OutputDropout = v },
        "dform" => s with { FormDropout = v },
        "dleast" => s with { LeastFormDropout = v },
        "silver" => s with { SilverShare = v },
        _ => s,
    };
}

Console.WriteLine(s);
var meter = new AccuracyMeter(dev);
var watch = System.Diagnostics.Stopwatch.StartNew();
var trainer = new SyntaxTrainer(s, gold, silver);
Console.WriteLine($"set up {watch.Elapsed}");
byte[] file = trainer.Train("x", (e, d, l) => { }, (e, m) => Console.WriteLine($"{e} {watch.Elapsed.TotalSeconds:F0}s {meter.Measure(m)}"));
File.WriteAllBytes(args[0], file);
Console.WriteLine($"{file.Length} bytes");
