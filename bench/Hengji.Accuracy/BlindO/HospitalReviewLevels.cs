using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindO;

/// <summary>What a hospital's review says of each level of its indicators, and its annexes.</summary>
internal static class HospitalReviewLevels
{
    public static void Write(HospitalReview review, Page page)
    {
        var groups = review.Sheet.Groups;
        page.Say($"（一）决策。分值{groups[0].Weight}分，得{groups[0].Score}分，得分率{groups[0].Rate}%。绩效目标未体现学科建设成效，“绩效目标合理性”扣{review.Sheet.Of("绩效目标合理性").Lost}分；部分指标未量化，“绩效指标明确性”扣{review.Sheet.Of("绩效指标明确性").Lost}分。");
        page.Say($"（二）过程。分值{groups[1].Weight}分，得{groups[1].Score}分，得分率{groups[1].Rate}%。资金到位率{review.AllPayers.ArrivedRate}%，预算执行率{review.AllPayers.SpentRate}%，分别得{review.Sheet.Of("资金到位率").Score}分和{review.Sheet.Of("预算执行率").Score}分。");
        page.Say($"（三）产出。分值{groups[2].Weight}分，得{groups[2].Score}分，得分率{groups[2].Rate}%。购置设备{review.Devices.Length}种{review.DeviceCount}台（套），采购预算{review.Ceiling}万元，中标金额{review.DeviceMoney}万元，节约{review.Saved}万元，节约率{review.SavedRate}%，验收合格率100%；项目完工比计划推迟，“项目完成及时性”扣{review.Sheet.Of("项目完成及时性").Lost}分。");
        page.Say($"（四）效益。分值{groups[3].Weight}分，得{groups[3].Score}分，得分率{groups[3].Rate}%。全年门急诊{review.Visits.Now}人次，上年为{review.Visits.Last}人次，增加{review.Visits.Change}人次，增长{review.Visits.Rate}%；出院{review.Inpatients.Now}人次，比上年增加{review.Inpatients.Change}人次；手术{review.Operations.Now}台次，增长{review.Operations.Rate}%，其中三、四级手术{review.Hard}台次，占{review.HardShare}%。转县外就诊{review.Outgoing.Now}人次，比上年{review.Outgoing.Last}人次减少{review.Outgoing.Change:abs}人次，下降{review.Outgoing.Rate:abs}%。");
    }

    public static void Annexes(HospitalReview review, Page page)
    {
        page.Heading(1, "附件1　绩效评价指标体系及评分表");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "二级分值", "三级指标", "三级分值", "得分");
            foreach (var group in review.Sheet.Groups)
                Rows(table, group);
            table.Row(new Span("合计", 1, 4), review.Sheet.Weight, review.Sheet.Score);
        });
        page.Heading(1, "附件2　设备购置明细表");
        page.Aside("单位：台（套）、万元");
        page.Table(table => table
            .Head("序号", "设备名称", "使用科室", "数量", "单价", "金额")
            .Rows(review.Devices, (one, index) => [index + 1, one.Name, one.Department, one.Number, one.Price, one.Money])
            .Row(null, "合计", null, review.DeviceCount, null, review.DeviceMoney));
        page.Heading(1, "附件3　满意度调查情况");
        page.Say($"{review.Polls.Select(one => page.Text($"面向{one.Who}发放问卷{one.Issued}份，收回有效问卷{one.Valid}份，有效率{one.ValidRate}%，满意{one.Content}份，满意度{one.ContentRate}%")):；}。两类对象满意度平均为{review.Average}%。");
    }

    private static void Rows(TableWriter table, MarkGroup group)
    {
        var rows = group.Marks.Count();
        foreach (var (part, partIndex) in group.Parts.Select((part, index) => (part, index)))
        {
            foreach (var (mark, index) in part.Marks.Select((mark, index) => (mark, index)))
            {
                List<object?> cells = [mark.Name, mark.Weight, mark.Score];
                if (index == 0)
                    cells.InsertRange(0, [new Span(part.Name, part.Marks.Length), new Span(part.Weight, part.Marks.Length)]);
                if (index == 0 && partIndex == 0)
                    cells.Insert(0, new Span(group.Name, rows));
                table.Row([.. cells]);
            }
        }
    }
}
