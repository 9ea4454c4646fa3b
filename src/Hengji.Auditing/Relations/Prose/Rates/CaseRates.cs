using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Rates of cases (办结率、回收率、合格率) whose cases and results are both counted in the sentence.</summary>
internal static partial class CaseRates
{
    private static readonly ImmutableArray<CasePair> Pairs =
    [
        new("受理|立案|接收|收到|新收", "办结|结案|审结|执结|办理完", "(?<!终)(?:办结|结案|审结|执结|审执结)率"),
        new("发放|发出", "回收|收回", "(?:回收|收回)率"),
        new("有效", "(?<!不)满意(?![率度])", "满意[率度]"),
        new("收回|回收|受访|参与调查", "(?<!不)满意(?![率度])", "满意[率度]"),
        new("检查|抽检|抽查|检测|监测|送检", "(?<!不)(?:合格|达标)", "(?<!不)(?:合格|达标)率"),
        new("参加|参考|参训|应考|毕业生?", "通过|取得|获得[^，。；]{0,8}证书", "通过率|取证率|获证率|证书(?:获取|取得|获得)率"),
        new("毕业生", "就业|升学", "(?:就业|升学|去向落实)率"),
        new("申请|申报|受理", "给予(?:援助|救助|补助)|获批|批准|核准|审核通过|立项", "(?:援助|救助|批准|获批|核准|审核通过|立项)率"),
        new("应[参缴到收完]", "实际?[参缴到收完]", "[参缴到收完][保费位缴成]?率"),
        new("编制", "在职|实有|在编(?!制)", "人员控制率"),
        new("资产(?:总额|总计|合计|总值|总量)", "负债", "资产负债率") { IsDefined = true },
        new("(?:营业|销售|业务|经营)(?:总)?收入", "(?:利润|毛利)(?!率)", "(?:利润|毛利|净利)率") { IsDefined = true },
        new("净资产(?!收益率)|所有者权益", "净利润", "净资产收益率") { IsDefined = true },
        new("(?<!不良)贷款(?:余额|总额)", "不良贷款", "不良(?:贷款)?率") { IsDefined = true },
        new("资产|房屋|设备", "在用|使用中", "(?:利用|使用)率"),
        new("项目|工程|任务", "(?:完工|竣工|开工|验收)", "(?:完工|竣工|开工|验收)率"),
        new("到位|下达|安排", "拨付|支付", "(?:拨付|支付)率"),
        new("问题|发现|查出", "整改", "整改(?:完成|到位)?率"),
        new("人口|农户|总户数", "通自来水|通[气网车水电]|供水|参[保合]", "(?:普及|通达|入户|参[保合])率"),
        new("接听|诉求|投诉件?|工单", "办结|办复|回复|答复", "(?:办结|办复|回复|答复)率"),
    ];

    /// <summary>The relations of each sentence with all three.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences.SelectMany(sentence => Of(sentence, passage)));

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence, Passage passage)
    {
        foreach (var rate in sentence.Mentions.Where(mention => mention is { Measure: Measure.Rate or Measure.CompletionRate, IsPlain: true } && (mention.Measure == Measure.Rate || StaffRate().IsMatch(mention.Lead)) && !CountedRates.IsBound(mention)))
        {
            foreach (var pair in Pairs)
            {
                var (all, done, word) = pair;
                if (!word.IsMatch(rate.Measure == Measure.Rate ? rate.Subject : rate.Lead.TrimEnd(' ', '为', '：')))
                    continue;
                var told = StaffRate().IsMatch(rate.Lead) && rate == sentence.Mentions[0] ? passage.Mentions : sentence.Mentions;
                var before = told.Where(mention => mention.IsPlain && mention.Dimension != "%" && mention.Measure is not (Measure.Change or Measure.LastYear) && mention.Number.Start < rate.Number.Start && !EachWords.IsOfEach(mention)).ToList();
                var whole = Outside(before.FindAll(mention => all.IsSaid(mention) && !done.IsSaid(mention)), rate);
                var part = before.Where(mention => done.IsSaid(mention)).ToList();
                if (whole is [var taken] && part is [var closed] && before.Find(mention => Carried().IsMatch(mention.Subject) && mention.Dimension == taken.Dimension) is { } carried && carried.Figure != taken.Figure && carried.Dimension == closed.Dimension)
                {
                    yield return WithCarried(carried, taken, closed, rate);
                    break;
                }
                if (whole is not [var cases] || part is not [var results] || !(Nodes.IsSameDimension(cases, results) || LikeUnits.Are(cases.Figure.Unit, results.Figure.Unit) || (all.Pattern == "编制" && cases.Number.IsCount && results.Number.IsCount)) || !Nodes.IsNonZero(cases))
                    continue;
                yield return pair.IsDefined ? Relation(cases, results, rate) with { IsByDefinition = true } : Holds(cases, results, rate) ? Relation(cases, results, rate) : WithOther(cases, results, rate, before) ?? Relation(Meant(cases, results, rate, before), results, rate);
                break;
            }
        }
    }

    /// <summary>核定编制68名（行政编制39名、事业编制29名）: the kinds in brackets are not the whole.</summary>
    private static List<Mention> Outside(List<Mention> told, Mention rate) =>
        told.FindAll(mention => mention.Depth <= rate.Depth) is { Count: 1 } own ? own : told;

    /// <summary>“受理2877件，派单601件，按时结案597件，按时结案率99%”: of those between, where they make the rate and all cases do not.</summary>
    private static Mention Meant(Mention cases, Mention results, Mention rate, List<Mention> before) =>
        Holds(cases, results, rate) ? cases
        : before.Find(other => other.Figure != results.Figure && other.Dimension == results.Dimension && Nodes.IsNonZero(other) && Holds(other, results, rate)) ?? cases;

    /// <summary>“旧存120件，新收880件，审结900件，结案率90%”: of the old and the new ones, where those make it or the new ones alone do not.</summary>
    private static ReportRelation WithCarried(Mention carried, Mention taken, Mention closed, Mention rate)
    {
        var unit = taken.Figure.Unit;
        var both = new ReportRelation(
            RelationKind.CompletionRate, Nodes.Percent(Nodes.Of(closed, unit), Nodes.Sum(unit, [carried, taken])), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent,
            $"{rate.Subject}＝“{closed.Subject}”÷（“{carried.Subject}”＋“{taken.Subject}”）");
        return !Nodes.CanHold(both.Left, both.Right) && Holds(taken, closed, rate) ? Relation(taken, closed, rate) : both;
    }

    /// <summary>What was there before the year.</summary>
    [GeneratedRegex("旧存|上年(?:旧存|遗留|结转|未结|存)|年初(?:未结|存)|往年", RegexOptions.CultureInvariant)]
    private static partial Regex Carried();

    /// <summary>“受理7227件，当场答复5113件，转办2114件，办结1898件，办结率97.01%”: what was answered at once is done too.</summary>
    private static ReportRelation? WithOther(Mention cases, Mention results, Mention rate, List<Mention> before)
    {
        var unit = cases.Figure.Unit;
        return before.Where(other => other.Figure != cases.Figure && other.Figure != results.Figure && other.Dimension == results.Dimension)
            .Select(other => Relation(cases, results, rate) with { Left = Nodes.Percent(Nodes.Sum(unit, [other, results]), Nodes.Of(cases, unit)), Basis = $"{rate.Subject}＝（“{other.Subject}”＋“{results.Subject}”）÷“{cases.Subject}”" })
            .FirstOrDefault(relation => Nodes.CanHold(relation.Left, relation.Right));
    }

    private static bool Holds(Mention cases, Mention results, Mention rate) =>
        Relation(cases, results, rate) is var relation && Nodes.CanHold(relation.Left, relation.Right);

    /// <summary>Staff ÷ posts, which is read as a rate of control.</summary>
    [GeneratedRegex(@"人员控制率[为：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex StaffRate();

    private static ReportRelation Relation(Mention cases, Mention results, Mention rate) =>
        new(RelationKind.CompletionRate,
            Nodes.Percent(Nodes.Of(results, cases.Figure.Unit), Nodes.Of(cases, cases.Figure.Unit)), ComparisonOperator.Equal,
            Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, $"{rate.Subject}＝“{results.Subject}”÷“{cases.Subject}”");

    /// <summary>Names of all cases, of those done, and of their rate.</summary>
    private sealed record CasePair(CaseWords All, CaseWords Done, Regex Rate)
    {
        /// <summary>Whether nothing else but these two can make a rate so called.</summary>
        public bool IsDefined { get; init; }

        public CasePair(string all, string done, string rate)
            : this(new CaseWords(all), new CaseWords(done), new Regex(rate + "$", RegexOptions.CultureInvariant))
        {
        }
    }

    /// <summary>Names of counted cases.</summary>
    private sealed class CaseWords(string pattern)
    {
        private readonly Regex before = new(pattern, RegexOptions.CultureInvariant);
        private readonly Regex behind = new($"^(?:{pattern})", RegexOptions.CultureInvariant);

        public string Pattern => pattern;

        /// <summary>Before the number, or right behind it: 76个项目中已完工73个.</summary>
        public bool IsSaid(Mention mention) => before.IsMatch(mention.Subject) || behind.IsMatch(mention.Tail);
    }
}
