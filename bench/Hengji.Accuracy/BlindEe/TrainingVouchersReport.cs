using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>A county's labour office on vouchers for training: the form, then notes on vouchers, account, results, checks; lists of trades and schools; 万元 with six decimals, standards in 元.</summary>
internal sealed class TrainingVouchersReport() : BlindLayout("training-vouchers", "blind-ee", new NumberStyle { MoneyDecimals = 6, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindEe.Vouchers;
        page.Heading(0, $"{year.Year}年度项目支出绩效自评表及说明（职业技能培训券）");
        page.Plain("填报单位：望江岭县人力资源和社会保障局　项目类别：专项资金　项目周期：经常性");
        page.Table(table => Form(table, own, page));
        page.Heading(1, "自评说明");
        page.Heading(2, "1　项目来由");
        page.Say($"为提高劳动者技能水平，县人社局面向城乡劳动者发放职业技能培训券，持券人自选培训机构和工种，培训结束后由机构凭券结算。{year.Year}年开设{own.TradeCount}个工种（{page.List(own.TradeCount, [.. own.Trades.Select(one => one.Name)])}），{own.SchoolCount}家机构承担培训，开班{own.AllSchools.Classes}期。");
        page.Heading(2, "2　培训券发放与核销");
        Vouchers(own, page);
        page.Heading(2, "3　资金收支");
        Account(own, page);
        page.Heading(2, "4　培训效果");
        Effects(own, page);
        page.Heading(2, "5　监督检查与满意度");
        Checks(own, page);
        page.Heading(2, "6　得分与扣分说明");
        Points(own, page);
    }

    private static void Form(TableWriter table, TrainingVouchers own, Page page)
    {
        var (all, sheet) = (own.Account.All, own.Sheet);
        table.Head("资金（万元）", "用途", "全年预算数", "全年执行数", "执行率（%）", "分值", "得分");
        table.Row("年度资金总额", "", all.Budget, all.Spent, all.Rate, sheet.Groups[0].Weight, sheet.Groups[0].Score);
        foreach (var (use, number) in Numbered(own.Account.Uses))
            table.Row(number == 1 ? "其中" : "", use.Name, use.Budget, use.Spent, use.Rate, "—", "—");
        table.Row("一级指标", "二级指标", "三级指标", "年度指标值", "全年完成值", "分值", "得分");
        foreach (var mark in sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分", 1, 5), sheet.Weight, sheet.Score);
    }

    private static void Vouchers(TrainingVouchers own, Page page)
    {
        var (stock, all) = (own.Stock, own.AllTrades);
        page.Say($"年初未使用培训券{stock.Opening}张，当年发放{stock.Issued}张，核销{stock.Used}张，过期作废{stock.Lapsed}张，年末在持{stock.Closing}张。核销量与年初在持、当年发放之和相比，综合使用率为{stock.Rate}%；仅与当年发放量相比，核销率为{all.UsedRate}%。每核销1张对应培训1人次，培训人次比上年的{own.People.Last}人次{page.Moved(own.People)}人次，{page.Rose(own.People)}。");
        page.Table(table => table
            .Head("工种", "券面额（元）", "发放（张）", "核销（张）", "核销率（%）", "补贴金额（万元）", "取证（人）", "取证率（%）", "就业（人）", "就业率（%）")
            .Rows(own.Trades, (one, _) => [one.Name, new Formatted(one.Face, "元,0"), one.Issued, one.Used, one.UsedRate, one.Money, one.Passed, one.PassedRate, one.Working, one.WorkingRate])
            .Row("合计", "—", all.Issued, all.Used, all.UsedRate, all.Money, all.Passed, all.PassedRate, all.Working, all.WorkingRate));
        VoucherTrade high = own.Trades.MaxBy(one => one.Face.Value)!, most = own.Trades.MaxBy(one => one.Used.Value)!;
        page.Say($"面额最高的是{high.Name}，每张{high.Face:元,0}元，核销{high.Used}张，补贴{high.Money}万元；参训人次最多的是{most.Name}，共{most.Used}人次，取得证书{most.Passed}人。");
        page.Say($"从持券人身份看，{own.Groups.Select(one => page.Text($"{one.Name}{one.Amount}人次，占{one.Share}%")):；}。");
    }

    private static void Account(TrainingVouchers own, Page page)
    {
        var (account, all) = (own.Account, own.Account.All);
        page.Say($"上年结余{account.Opening}万元，当年拨入{account.GivenAll}万元（{account.Given.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}），可用资金{account.Usable}万元。全年支出{all.Spent}万元，占可用资金的{account.UsableRate}%，占预算的{all.Rate}%，年末结余{account.Closing}万元。支出比上年{page.Moved(own.Spent)}万元，{page.Rose(own.Spent)}，上年支出{own.Spent.Last}万元。");
        page.Say($"支出去向：（1）凭券结算{account.Uses[0].Spent}万元，占支出的{account.Shares[0]}%。（2）生活费补贴按每人每天{own.DayStandard:元,0}元发放，共{own.Days}人天，{account.Uses[1].Spent}万元，占{account.Shares[1]}%。（3）评价补贴按每人{own.TestStandard:元,0}元发放，取证{own.AllTrades.Passed}人，{account.Uses[2].Spent}万元，占{account.Shares[2]}%。人均培训综合成本{own.CostEach}元。");
        page.Table(table => table
            .Head("项目", "年初结余", "拨入", "支出", "年末结余")
            .Row("专项资金（万元）", account.Opening, account.GivenAll, all.Spent, account.Closing)
            .Row("培训券（张）", own.Stock.Opening, own.Stock.Issued, page.Text($"{own.Stock.Used}（另作废{own.Stock.Lapsed}）"), own.Stock.Closing));
        page.Say($"各机构结算情况如下，其中{own.Schools[0].Name}结算{own.Schools[0].Money:万,2}万元，人均{own.Schools[0].Each}元，培训{own.Schools[0].People}人次。");
        page.Table(table => table
            .Head("培训机构", "开班（期）", "培训（人次）", "结算金额（元）", "人均（元）", "质量评估得分")
            .Rows(own.Schools, (one, _) => [one.Name, one.Classes, one.People, new Formatted(one.Money, "元,0"), one.Each, one.Points])
            .Row("合计", own.AllSchools.Classes, own.AllSchools.People, new Formatted(own.AllSchools.Money, "元,0"), own.AllSchools.Each, "—"));
    }

    private static void Effects(TrainingVouchers own, Page page)
    {
        var all = own.AllTrades;
        page.Say($"参训的{all.Used}人次中，取得职业资格或技能等级证书{all.Passed}人，取证率{all.PassedRate}%。取证人员中实现就业{all.Working}人，就业率{all.WorkingRate}%，其中{own.Works.Select(one => page.Text($"{one.Name}{one.Amount}人（{one.Share}%）"))}。跟踪调查显示，就业人员月均工资由培训前的{own.Wage.Last}元提高到{own.Wage.Now}元，提高{own.Wage.Change}元，增幅{own.Wage.Rate}%。");
        var best = own.Trades.MaxBy(one => one.WorkingRate.Value)!;
        page.Say($"分工种看，就业率最高的是{best.Name}，{best.Passed}名取证人员中有{best.Working}人就业，就业率{best.WorkingRate}%。");
    }

    private static void Checks(TrainingVouchers own, Page page)
    {
        page.Say($"会同财政局抽查培训班{own.Sampled}期，占开班总数{own.AllSchools.Classes}期的{own.SampledRate}%，发现签到不实等疑点{own.Doubts}条，追回补贴{own.Recovered:元,0}元，已缴回国库，未冲减当年支出。");
        page.Say($"{own.Trainees.Who}问卷有效{own.Trainees.Valid}份（发放{own.Trainees.Issued}份），满意{own.Trainees.Content}份，满意度{own.Trainees.ContentRate}%；{own.Firms.Who}问卷有效{own.Firms.Valid}份（发放{own.Firms.Issued}份），满意{own.Firms.Content}份，满意度{own.Firms.ContentRate}%。");
    }

    private static void Points(TrainingVouchers own, Page page)
    {
        var groups = own.Sheet.Groups;
        page.Say($"自评得分{own.Sheet.Score}分（满分{own.Sheet.Weight}分），结论为“{own.Sheet.Grade}”。其中预算执行{groups[0].Score}分，产出{groups[1].Score}分，效益{groups[2].Score}分，满意度{groups[3].Score}分；与满分相比少{own.Sheet.Lost}分，产出、效益两类分别少{groups[1].Lost}分和{groups[2].Lost}分。");
        page.Say($"主要扣分原因：一是预算执行率{own.Account.All.Rate}%，扣{own.Sheet.Of("预算执行率").Lost}分，系部分学员年底尚未结业；二是补贴审核个别超期，扣{own.Sheet.Of("补贴审核拨付时限").Lost}分；三是培训工种与本县主导产业衔接不够，扣{own.Sheet.Of("培训供给与产业匹配").Lost}分。");
        page.Plain("改进措施：按季度发布急需紧缺工种目录，扩大企业订单式培训；优化结算系统，缩短审核时间；完善人脸识别签到和飞行检查。");
    }
}
