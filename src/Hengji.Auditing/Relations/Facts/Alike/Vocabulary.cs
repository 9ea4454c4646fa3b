using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>The pairs of characters that a document's numbers have in their words, each with a number of its own and a weight: what stands with few values says most.</summary>
internal sealed class Vocabulary
{
    private const string Particles = "的了为是共约达已和与及等";
    private const float OfGeneral = 0.3f;
    private const double Smoothing = 20;

    /// <summary>The number of the first group of words; those of pairs are below.</summary>
    internal const int FirstGroup = 1 << 24;

    private static readonly FrozenSet<uint> General =
        "全年 全县 全市 全区 全省 全州 全局 全乡 全镇 年度 本年 本级 本部 本单 其中 合计 总计 总额 累计 完成 实际 情况 金额 资金 项目 支出 收入 预算 决算 经费 人次".Split(' ').Select(pair => CodeOf(pair[0], pair[1])).ToFrozenSet();

    private readonly Dictionary<uint, int> numbers = [];
    private readonly List<(uint Code, HashSet<decimal> Values, ImmutableArray<(string After, int Group)> Begun)> pieces = [];
    private readonly HashSet<decimal>?[] groups = new HashSet<decimal>?[Synonyms.Count];
    private readonly List<int> found = [];
    private float[] weights = [];
    private float[] groupWeights = [];

    /// <summary>How many pieces there are.</summary>
    public int Count => pieces.Count;

    /// <summary>The numbers of the pieces of some words and of the groups they are in, each once, in rising order.</summary>
    public ImmutableArray<int> PiecesOf(params ReadOnlySpan<string> words)
    {
        found.Clear();
        foreach (var text in words)
        {
            for (var at = 1; at < text.Length; at++)
            {
                if (!SaysSomething(text[at - 1]) || !SaysSomething(text[at]))
                    continue;
                var piece = NumberOf(CodeOf(text[at - 1], text[at]));
                found.Add(piece);
                foreach (var (after, group) in pieces[piece].Begun)
                {
                    if (text.AsSpan(at + 1).StartsWith(after, StringComparison.Ordinal))
                        found.Add(FirstGroup + group);
                }
            }
        }
        return Ordered();
    }

    /// <summary>The pieces of several words together.</summary>
    public ImmutableArray<int> Together(params ReadOnlySpan<ImmutableArray<int>> parts)
    {
        found.Clear();
        foreach (var part in parts)
            found.AddRange(part);
        return Ordered();
    }

    private ImmutableArray<int> Ordered()
    {
        found.Sort();
        var each = ImmutableArray.CreateBuilder<int>(found.Count);
        foreach (var piece in found)
        {
            if (each.Count == 0 || each[^1] != piece)
                each.Add(piece);
        }
        return each.ToImmutable();
    }

    /// <summary>Remembers that a value stands with words.</summary>
    public void Note(WordBag with, decimal value)
    {
        foreach (var piece in with.Pieces)
            pieces[piece].Values.Add(value);
        foreach (var group in with.Groups)
            (groups[group - FirstGroup] ??= []).Add(value);
    }

    /// <summary>Weighs all pieces; after it no more are noted.</summary>
    /// <param name="all">How many numbers the document has.</param>
    public void Weigh(int all)
    {
        var whole = Math.Log(all + Smoothing);
        weights = [.. pieces.Select(piece => Weight(piece.Values.Count) * (General.Contains(piece.Code) ? OfGeneral : 1))];
        groupWeights = [.. groups.Select(values => Weight(values?.Count ?? 0))];

        float Weight(int values) => (float)(Math.Log((all + Smoothing) / (Math.Max(1, values) + 1)) / whole);
    }

    /// <summary>From 0, said everywhere, to 1.</summary>
    public float WeightOf(int piece) => piece < FirstGroup ? weights[piece] : groupWeights[piece - FirstGroup];

    /// <summary>The code of a piece's characters.</summary>
    public uint CodeOf(int piece) => pieces[piece].Code;

    private int NumberOf(uint code)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, code, out var isKnown);
        if (!isKnown)
        {
            number = pieces.Count;
            pieces.Add((code, [], Synonyms.BeginningWith(code)));
        }
        return number;
    }

    private static bool SaysSomething(char letter) => char.IsLetter(letter) && !Particles.Contains(letter, StringComparison.Ordinal);

    /// <summary>The code of two characters.</summary>
    internal static uint CodeOf(char first, char second) => ((uint)first << 16) | second;
}
