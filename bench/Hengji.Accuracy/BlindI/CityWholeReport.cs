using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>A city's bureau on its whole expenditure as one coastal province orders it: what it does and how it manages, every indicator in prose with its points; only projects and points in tables.</summary>
internal sealed class CityWholeReport() : BlindLayout("city-whole", "blind-i", new NumberStyle { HasThousands = true })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var city = year.BlindI.City;
        page.Heading(0, $"{year.City()}人力资源和社会保障局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门整体情况");
        Overview(year, page);
        page.Heading(1, "二、绩效自评情况");
        page.Heading(2, "（一）自评结论");
        page.Say($"经自评，我局{year.Year}年度部门整体支出绩效得分{city.Form.Score}分，绩效等级为“{city.Form.Grade}”。其中，履职效能得{city.Form.Groups[0].Score}分（满分{city.Form.Groups[0].Weight}分），管理效率得{city.Form.Groups[1].Score}分（满分{city.Form.Groups[1].Weight}分），合计扣{city.Form.Lost}分。");
        page.Heading(2, "（二）履职效能分析");
        Effects(city, page);
        page.Heading(2, "（三）管理效率分析");
        CityWholeManagement.Write(year, page);
        page.Heading(2, "（四）就单位整体支出绩效管理存在问题提出改进措施");
        page.Plain("一是部分专项资金下达时间较晚，第四季度支出较为集中，下一步将提前做好资金分配方案；二是个别绩效指标值设定偏低，将参考近三年实际完成情况合理设置；三是成本意识有待加强，将逐步建立公共服务支出标准。");
        page.Heading(1, "三、自评得分表");
        Scores(city.Form, page);
    }

    private static void Overview(DepartmentYear year, Page page)
    {
        var city = year.BlindI.City;
        page.Say($"（一）部门基本情况。我局是市政府工作部门，核定编制{city.Posts}名，{year.Year}年末在职人员{city.Staff}人，离退休人员{city.Retired}人。");
        page.Plain("（二）年度总体工作和重点工作任务。围绕稳就业、保民生、促和谐，落实就业优先政策，完善社会保障体系，加强技能人才培养，构建和谐劳动关系。");
        page.Say($"（三）部门整体支出情况。{year.Year}年年初预算{city.Initial}万元，年中追加{city.Added}万元，调整后预算{city.Budget}万元；全年支出{city.Spent}万元，支出率{city.SpentRate}%。按支出性质分，{city.Basic.Name}{city.Basic.Amount}万元，占{city.Basic.Share}%；{city.Project.Name}{city.Project.Amount}万元，占{city.Project.Share}%。按功能分类分，{city.Functions.Select(one => page.Text($"{one.Name}{one.Amount}万元（占{one.Share}%）")):、}。");
    }

    private static void Effects(CityWhole city, Page page)
    {
        var lines = city.Form.Groups[0].Lines;
        page.Say($"1.产出指标完成情况（{lines[0].Weight}分，自评得{lines[0].Score}分）。{city.Tasks.Select(one => page.Text($"{one.Name}目标{one.Target}{one.Unit}，实际{one.Actual}{one.Unit}，完成率{one.Rate}%")):；}。");
        page.Say($"2.效益指标完成情况（{lines[1].Weight}分，自评得{lines[1].Score}分）。就业形势总体稳定，城镇登记失业率控制在目标范围内，群众办事便利度持续提升，政务服务“好差评”好评率{city.OnlineRate}%。");
        page.Say($"3.部门预算资金支出率（{lines[2].Weight}分，自评得{lines[2].Score}分）。全年支出率{city.SpentRate}%，年末结转结余{city.Left}万元，结转结余率{city.LeftRate}%。主要专项资金执行情况见下表。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("序号", "项目名称", "调整后预算", "实际支出", "支出率", "未支出金额")
            .Rows(city.Projects, (one, index) => [index + 1, one.Name, one.Budget, one.Spent, new Formatted(one.Rate, null, "%"), one.Left])
            .Row(null, city.AllProjects.Name, city.AllProjects.Budget, city.AllProjects.Spent, new Formatted(city.AllProjects.Rate, null, "%"), city.AllProjects.Left));
    }

    private static void Scores(SelfForm form, Page page) => page.Table(table =>
    {
        table.Head("一级指标", "二级指标", "三级指标", "分值", "自评分", "扣分");
        foreach (var group in form.Groups)
        {
            foreach (var (line, number) in Numbered(group.Lines))
                table.Row(number == 1 ? [new Span(group.Name, group.Lines.Length), line.Level2, line.Name, line.Weight, line.Score, line.Lost] : [line.Level2, line.Name, line.Weight, line.Score, line.Lost]);
            table.Row(new Span($"{group.Name}小计", 1, 3), group.Weight, group.Score, group.Lost);
        }
        table.Row(new Span("合　计", 1, 3), form.Weight, form.Score, form.Lost);
    });
}
