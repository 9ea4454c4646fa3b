using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Sums.Lists;

/// <summary>Finds totals and their parts in running text.</summary>
internal static partial class PartLists
{
    private const int FewestShared = 3;
    private const int FarthestTold = 24;

    /// <summary>The lists of all passages.</summary>
    public static IEnumerable<PartList> In(ImmutableArray<Passage> passages)
    {
        var before = new List<Mention>();
        return passages.SelectMany(passage => In(passage, before));
    }

    private static IEnumerable<PartList> In(Passage passage, List<Mention> before)
    {
        Mention? topic = null;
        var told = new List<Mention>();
        foreach (var sentence in passage.Sentences)
        {
            var lists = InSentence(sentence.Mentions, topic ?? TopicBefore(sentence, before), before, told).ToList();
            told.AddRange(sentence.Mentions.Where(mention => mention is { IsAmount: true, RowLength: 1, Depth: 0 }));
            before.AddRange(sentence.Mentions);
            foreach (var list in lists)
            {
                yield return list;
                if (list.Again.Length > 1)
                    yield return list with { Parts = list.Again, Again = [], Introduction = ListIntroduction.Among };
            }
            topic = lists.Find(list => list.Introduction == ListIntroduction.View) is { } view ? topic ?? view.Total : Topic(sentence) ?? topic;
        }
    }

    private static IEnumerable<PartList> InSentence(ImmutableArray<Mention> mentions, Mention? topic, List<Mention> before, List<Mention> told)
    {
        PartList? view = null;
        for (var at = 0; at < mentions.Length; at++)
        {
            if (mentions[at].Column > 0)
                continue;
            if (view is not null && PartRange.StartsView(mentions[at]) && Again(mentions, at, view) is { } again)
            {
                yield return again;
                continue;
            }
            if ((ListWords.ClosingTotal().IsMatch(mentions[at].Lead) || (mentions[at].Number.IsCount && ListWords.CountedTogether().IsMatch(mentions[at].Lead))) && Before(mentions, at) is { Parts.Length: > 1 } closing)
                yield return closing;
            else if (ListWords.NamedClosing().IsMatch(mentions[at].Lead) && WithTopic(mentions, at, topic) is { } named)
                yield return named;
            else if (((at == 0 ? OfNamed(mentions, before) : null) ?? Introduced(mentions, at, topic, told) ?? (at == 1 ? Shared(mentions) : null)) is { } list)
            {
                yield return list;
                view ??= list.Introduction is ListIntroduction.View or ListIntroduction.Divided ? list : null;
            }
        }
    }

    /// <summary>“从职称看，…；从学历看，…”: the total of the first division divided again.</summary>
    private static PartList? Again(ImmutableArray<Mention> mentions, int at, PartList view) =>
        new PartList(view.Total, [.. PartRange.Of(mentions, at, view.Total)], ListIntroduction.View, ListWords.Words(mentions[at].Lead)) is { Parts.Length: > 1 } list ? list : null;

    /// <summary>“收入总计中，上年结转…”: the total is the amount of that name.</summary>
    private static PartList? OfNamed(ImmutableArray<Mention> mentions, List<Mention> before)
    {
        if (ListWords.NamedTotal().Match(mentions[0].Lead) is not { Success: true } named)
            return null;
        var name = SubjectWords.Key(SubjectWords.Of(named.Groups["name"].Value));
        var total = Told(named.Groups["name"].Value, before) ?? before.FindLast(mention => PartRange.CanBeTotal(mention) && mention.RowLength == 1 && name.Length > 3 && SubjectWords.Key(mention.Subject).EndsWith(name, StringComparison.Ordinal));
        return total is null || (Asked().IsMatch(total.Lead) && !Asked().IsMatch(name)) ? null : new PartList(total, [.. PartRange.Of(mentions, 0, total)], ListIntroduction.Among, named.Groups["name"].Value + "中")
            is { Parts.Length: > 1 } list ? list : null;
    }

    /// <summary>“受访者有退捕渔民80名…。退捕渔民中，就业的85名”: those who were asked are not all of them.</summary>
    [GeneratedRegex("受访|受调查|问卷|访谈|抽样|抽查|回访|走访", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    /// <summary>“整改到位的资金中，…”, told as 整改到位8262万元; “到位资金中”, told as 三级财政共到位1508万元, both near.</summary>
    private static Mention? Told(string name, List<Mention> before)
    {
        var stem = ListWords.OfMoney().Replace(name.Trim(), "");
        return stem.Length < 2 ? null : before.TakeLast(FarthestTold).LastOrDefault(mention => PartRange.CanBeTotal(mention) && mention is { RowLength: 1, Dimension: "money" } && SubjectWords.Key(mention.Subject).EndsWith(stem, StringComparison.Ordinal));
    }

    /// <summary>“职工725人，医生229人、占31.59%，护士…”: a total with parts right behind it that each tell their share.</summary>
    private static PartList? Shared(ImmutableArray<Mention> mentions)
    {
        if (!PartRange.CanBeTotal(mentions[0]) || mentions[0].RowLength > 1 || mentions.Length < FewestShared * 2)
            return null;
        var parts = new List<Mention>();
        for (var at = 1; at + 1 < mentions.Length && mentions[at] is { IsAmount: true, RowLength: 1, Depth: 0, Subject.Length: > 0 } && mentions[at].Figure.Unit == mentions[0].Figure.Unit && mentions[at + 1].Measure == Measure.Share; at += 2)
            parts.Add(mentions[at]);
        return parts.Count < FewestShared ? null : new PartList(mentions[0], [.. parts], ListIntroduction.View, "占比");
    }

    private static PartList? Introduced(ImmutableArray<Mention> mentions, int at, Mention? topic, List<Mention> told)
    {
        var mention = mentions[at];
        var last = at > 0 ? mentions[at - 1] : null;
        var isBracketed = last is not null && mention.Depth == last.Depth + 1 && ListWords.OpensAtOnce().IsMatch(mention.Lead);
        if ((isBracketed ? ListIntroduction.Bracketed : mention.IsRespective ? ListIntroduction.View : ListWords.Introduction(ListWords.LastPart(mention.Lead), at == 0) ?? (IsOfThings(mention, last) ? ListIntroduction.Among : (ListIntroduction?)null) ?? ByMarks(mentions, at)) is not { } introduction)
            return null;
        var isSecondSide = topic is not null && SecondSide().IsMatch(mention.Lead);
        var isOfChange = introduction == ListIntroduction.Among && IsMovement(last) && last!.Dimension == mention.Dimension;
        var total = isBracketed || isOfChange ? last : isSecondSide ? topic : TotalBefore(mentions, at) ?? topic;
        if (total == last && last is not null && introduction == ListIntroduction.Among && AreCountedApart(last, mention))
            return null; // 新登记经营主体147万户、其中企业57.3万家
        if (total is not null && total.Dimension != mention.Dimension)
            total = (introduction == ListIntroduction.Among ? null : DividedBefore(mentions, at)) ?? (ListWords.Wholly().IsMatch(mention.Lead) ? mentions[..at].LastOrDefault(other => other.Dimension == mention.Dimension) : null) ?? told.Find(other => other.Dimension == mention.Dimension && !IsMeanOf(other, mention)) ?? total; // 项目共4个，支出600万元。其中：
        if (total is null || !(PartRange.CanBeTotal(total) || ((isBracketed || isOfChange) && total is { Measure: Measure.Change, Number.IsCount: true })) || total.RowLength > 1) // 减少1295人（其中死亡1281人、迁出14人）
            return null;
        var parts = Composed(mentions, at, total) ?? OwnStaff([.. PartRange.Of(mentions, at, total)], total);
        if (parts.Length == 0 || (introduction == ListIntroduction.Among && IsPastFirst(mention, parts[0], last)) || IsOfOtherYear(parts[0], total) || (introduction == ListIntroduction.Divided && !isBracketed && IsOfOther(mention, last, total) && !Fits(parts, total)) || (total == topic && IsFarDivision(mention, at) && !Fits(parts, total) && !OneSlip.Explains(parts, total)))
            return null;
        if (parts.Length > 2 && Subtotal().IsMatch(parts[0].Subject) && !Fits(parts, total) && Fits(parts[1..], parts[0]))
            return new PartList(parts[0], parts[1..], introduction, ListWords.Words(mention.Lead)); // 其中：在职小计14人，行政5人，事业9人
        if (parts.Length > 2 && !Fits(parts, total) && PartEnds.Of(parts, total) is var count && count < parts.Length)
            return new PartList(total, parts[..count], introduction, ListWords.Words(mention.Lead)) { Again = PartEnds.DividesAgain(parts, count) ? parts[count..] : [] };
        if (!isBracketed && parts.Length > 1 && !Fits(parts, total) && !(total == last && OneSlip.Explains(parts, total)))
            total = mentions[..at].Append(topic).OfType<Mention>().Concat(told).FirstOrDefault(other => PartRange.CanBeTotal(other) && other.RowLength == 1 && Nodes.IsSameDimension(other, parts[0]) && !parts.Contains(other) && Fits(parts, other)) ?? Slipped(parts, total, told);
        return new PartList(total, parts, introduction, ListWords.Words(mention.Lead));
    }

    /// <summary>“其中广告一项减收77.1万元，…；结余也减少到94.3万元”: what is told first is no part, and the clause ends before the next amount.</summary>
    private static bool IsPastFirst(Mention mention, Mention part, Mention? last) =>
        mention is { Measure: Measure.Change, Dimension: not "%" } && last is null && part != mention && part.Number.Start > mention.Number.End && mention.Sentence.Source.Text[mention.Number.End..part.Number.Start].Contains('；', StringComparison.Ordinal);

    /// <summary>25个项目中，优秀6个…: what is counted stands between.</summary>
    private static bool IsOfThings(Mention mention, Mention? last) =>
        last is { Number.IsCount: true } && mention.Number.IsCount && last.Dimension == mention.Dimension && ListWords.OfThings().IsMatch(mention.Lead) && !Ranked().IsMatch(mention.Lead);

    /// <summary>“5个片区中，东片企业最多，有38个”: how many of something else the first of them has.</summary>
    [GeneratedRegex(@"最[多少]，?(?:共?有|为|达|仅有?|只有)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ranked();

    /// <summary>本年减少18人，其中退休13人: how many came or went, against nothing.</summary>
    private static bool IsMovement(Mention? mention) =>
        mention is { Measure: Measure.Change, Number.IsCount: true } && (mention.Of is null || OwnMovement().IsMatch(mention.Lead)) && mention.Lead.AsSpan().IndexOfAny("比较与同") < 0;

    /// <summary>“新增40人，其中…；减少28人，其中…”: a clause of its own.</summary>
    [GeneratedRegex(@"^\s*；\s*(?:当年|本年|全年|年内|共)?(?:减少|增加|新增)(?:了)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnMovement();

    /// <summary>“由2家医院牵头，成员单位包括卫生院5家…”: what is divided has a name of its own; “90—100分为优” divides nothing.</summary>
    private static bool IsOfOther(Mention first, Mention? last, Mention total) =>
        (OwnDivided().Match(first.Lead) is { Success: true } own && !(total.Lead + total.Tail.Split('，')[0]).Contains(own.Groups["name"].Value[^2..], StringComparison.Ordinal))
        || (last is { Dimension: "" or "分" } && first.Lead.TrimStart().StartsWith("分为", StringComparison.Ordinal));

    [GeneratedRegex("，(?<name>(?![按从分可均共其大主具全])[^，。；：其\\d]{2,10})(?:包括|包含)[^，。；]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnDivided();

    /// <summary>Whether two amounts beside each other are counted in other units: 户 and 家.</summary>
    private static bool AreCountedApart(Mention one, Mention other) =>
        one.Dimension != other.Dimension && new[] { one, other }.All(mention => mention.Dimension is not ("money" or "%" or ""));

    /// <summary>“专项债券4.56亿元，用于7个项目，按领域分：…” divides what the sentence told in that unit, where its parts make it or one slip keeps them from it.</summary>
    private static Mention? DividedBefore(ImmutableArray<Mention> mentions, int at) =>
        mentions[..at].LastOrDefault(other => other.Dimension == mentions[at].Dimension) is { RowLength: 1, Depth: 0 } whole && PartRange.CanBeTotal(whole)
            && PartRange.Of(mentions, at, whole).ToImmutableArray() is { Length: > 1 } parts && (Fits(parts, whole) || OneSlip.Explains(parts, whole)) ? whole : null;

    [GeneratedRegex("小计$|合计$", RegexOptions.CultureInvariant)]
    private static partial Regex Subtotal();

    [GeneratedRegex("^\\s*；(?:收入|支出)[^，。；：]{0,4}(?:包括|包含|分为)", RegexOptions.CultureInvariant)]
    private static partial Regex SecondSide();

    /// <summary>“收支总预算100万元。收入包括：…；支出包括：…” divides what the sentence before told only where it makes it.</summary>
    private static bool IsFarDivision(Mention first, int at) => ListWords.Divided().IsMatch(first.Lead) && !(at == 0 && ListWords.ByKind().IsMatch(first.Lead));

    /// <summary>“教职工62人，其中高级4人…，退休28人”: who is retired is none of those at work.</summary>
    private static ImmutableArray<Mention> OwnStaff(ImmutableArray<Mention> parts, Mention total)
    {
        var own = parts.TakeWhile(part => !ListWords.OutsideStaff().IsMatch(part.Subject)).ToImmutableArray();
        return own.Length > 1 && own.Length < parts.Length && (ListWords.AtWork().IsMatch(total.Subject) || Fits(own, total)) && !Fits(parts, total) ? own : parts;
    }

    private static bool Fits(ImmutableArray<Mention> parts, Mention total) =>
        Nodes.CanHold(Nodes.Sum(total.Figure.Unit, parts), Nodes.Of(total, total.Figure.Unit));

    /// <summary>Parts of 2019 are none of what 2017 had.</summary>
    private static bool IsOfOtherYear(Mention part, Mention total) =>
        !ListWords.NamedByYear().IsMatch(part.Lead) && part.Year is { } year && total.Year is { } other && year != other;
}
