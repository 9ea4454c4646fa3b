using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>A bureau of finance appraises, before any money is given, what a city asks for to scan and join its land records: the object, the work, five criteria, the conclusion, the estimate line by line.</summary>
internal sealed class LandRecordsAppraisal() : BlindLayout("land-records-appraisal", "blind-t", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var land = year.BlindT.Land;
        page.Heading(0, "临江市不动产登记历史档案数字化与数据整合项目事前绩效评估报告");
        page.Heading(1, "一、评估对象");
        Object(year, page);
        page.Heading(1, "二、评估工作开展情况");
        page.Say($"本次评估采取专家论证、成本测算、实地调研等方式，组织财政、信息化、档案和不动产登记领域专家{land.Experts}名，访谈登记大厅工作人员和办事群众{land.Interviewed}人，收集周边同类项目{land.Comparable}个作价格比对。专家独立打分分别为{land.ExpertScores.Select(one => page.Text($"{one}"))}分，平均{land.ExpertAverage}分；评估组结合成本测算结果复核专家意见后，形成评估得分。");
        page.Heading(1, "三、评估内容与结论");
        Criteria(land, page);
        page.Heading(1, "四、评估的相关建议");
        page.Plain("（一）先行开展目录著录，再按区域分批扫描，避免重复加工。（二）服务器配置充分利用政务云资源，确需自建的应补充论证材料。（三）将数据合格率、挂接成功率写入合同，并与付款进度挂钩。");
        page.Say($"（四）建议按合同额控制监理费，监理费不超过{land.Fee}万元，约为评估金额的{land.FeeRate}%，在单位公用经费中统筹解决。");
        page.Heading(1, "五、其他需要说明的问题");
        page.Plain("本报告依据项目单位提供的资料形成，项目单位对资料的真实性、完整性负责。");
        page.Heading(1, "附件　项目预算评估明细表");
        Estimate(land, page);
    }

    private static void Object(DepartmentYear year, Page page)
    {
        var land = year.BlindT.Land;
        page.Say($"（一）项目背景。市不动产登记中心及{land.Offices}个登记分中心现存登记档案{land.Volumes}卷，已完成数字化{land.Scanned}卷，数字化率{land.ScannedRate}%，尚有{land.Unscanned}卷未加工，约{land.Pages}页，平均每卷{land.PagesEach}页。上年受理查档{land.Requests.Now}件，较前一年增加{land.Requests.Change}件，增长{land.Requests.Rate}%，其中纸质查档{land.OnPaper}件，占{land.OnPaperShare}%，单件平均用时{land.Minutes}分钟。");
        page.Plain($"（二）项目内容。对存量登记档案进行扫描、著录和数据挂接，对问题宗地补测，购置存储设备和档案密集架，并开展数据安全测评。实施期为{year.Year + 1}年至{year.Year + 3}年。");
        page.Say($"（三）项目绩效目标。完成{land.Unscanned}卷存量档案数字化，实现登记信息“一网可查”，单件查档时间由{land.Minutes}分钟压减到{land.MinutesWanted}分钟，减少{land.MinutesCut}分钟，压减{land.MinutesCutRate}%。");
        page.Say($"（四）资金构成。项目单位申报预算{land.Declared}万元，其中{land.Years.Select((one, index) => page.Text($"{year.Year + 1 + index}年{one.Declared}万元"))}。");
    }

    private static void Criteria(LandRecords land, Page page)
    {
        var sheet = land.Sheet;
        string[] words = ["项目符合上级加快不动产登记信息化的部署，现实需求明确。", "部分内容单价高于周边地区水平，数量测算留有较大余量。", "目标总体明确，数据质量类指标偏少。", "技术路线成熟，加工场地尚未落实。", "资金来源合规，分年度投入与财力基本匹配。"];
        foreach (var ((group, text), number) in Numbered(sheet.Groups.Zip(words)))
            page.Say($"{number}.{group.Name}（{group.Weight}分，得{group.Score}分）。{text}");
        page.Table(table => table.Head("评估内容", "分值", "得分", "扣分", "得分率（%）")
            .Rows(sheet.Groups, (one, _) => [one.Name, one.Weight, one.Score, one.Lost, one.Rate])
            .Row("合计", sheet.Weight, sheet.Score, sheet.Lost, null));
        page.Say($"在成本方面，纸质档案扫描申报单价{land.Lines[0].Declared.Price:元}元/页，同类项目单价在{land.LowPrice:元}元至{land.HighPrice:元}元之间，评估单价按{land.Lines[0].Assessed.Price:元}元/页核定，该项由{land.Lines[0].Declared.Amount}万元核减至{land.Lines[0].Assessed.Amount}万元，核减{land.Lines[0].Cut}万元。");
        page.Say($"总体结论：项目评估得分{sheet.Score}分，评估结论为“部分支持”。申报预算{land.Declared}万元，评估金额{land.Assessed}万元，核减{land.Cut}万元，核减率{land.CutRate}%。评估金额中，{land.Sources.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Heading(2, "分年度资金安排建议");
        page.Aside("单位：万元");
        page.Table(table => table.Head("年度", "申报金额", "评估金额", "核减金额", "占评估总额（%）")
            .Rows(land.Years, (one, index) => [$"第{"一二三"[index]}年", one.Declared, one.Assessed, one.Cut, one.Share])
            .Row("合计", land.Declared, land.Assessed, land.Cut, "100.00"));
    }

    private static void Estimate(LandRecords land, Page page)
    {
        page.Aside("金额单位：万元；单价单位：元");
        page.Table(table => table
            .Head(new Span("序号", 2), new Span("内容", 2), new Span("单位", 2), new Span("申报", 1, 3), new Span("评估", 1, 3), new Span("核减金额", 2))
            .Head("数量", "单价", "金额", "数量", "单价", "金额")
            .Rows(land.Lines, (one, index) => [index + 1, one.Declared.Name, one.Declared.Unit, one.Declared.Quantity, new Formatted(one.Declared.Price, "元"), one.Declared.Amount, one.Assessed.Quantity, new Formatted(one.Assessed.Price, "元"), one.Assessed.Amount, one.Cut])
            .Row(null, "合计", null, null, null, land.Declared, null, null, land.Assessed, land.Cut));
    }
}
