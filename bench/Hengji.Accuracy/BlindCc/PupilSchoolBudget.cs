using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>A primary school of a large city in the east: a short explanation in 万元, what each subject is for, forms in whole yuan, one project told with its goal.</summary>
internal sealed class PupilSchoolBudget() : BlindLayout("pupil-school", "blind-cc", new NumberStyle { MoneyScale = 1, MoneyDecimals = 0, HasThousands = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var draft = year.BlindCc.School;
        page.Heading(0, $"{year.City()}江澜区梧桐里小学{year.Year}年单位预算");
        page.Heading(1, "一、单位主要职能");
        page.Plain("梧桐里小学是区教育局所属公办全日制小学，实施小学学历教育，促进基础教育发展，并承担课后服务和社区教育活动场地开放工作。");
        page.Heading(1, "二、单位机构设置");
        page.Say($"学校设校长室、教导处、德育处、总务处、科研室、财务室等内设机构。核定事业编制{draft.People.PublicPosts}名，在编教职工{draft.People.Public}人，退休教职工{draft.People.Retired}人。");
        page.Heading(1, $"三、{year.Year}年单位预算编制说明");
        Explained(year, draft, page);
        page.Heading(1, $"四、{year.Year}年单位预算表");
        PupilSchoolForms.Write(year, draft, page);
        page.Heading(1, "五、其他相关情况说明");
        Others(year, draft, page);
        page.Heading(1, "六、项目经费情况说明");
        Project(year, draft, page);
    }

    private static void Explained(DepartmentYear year, OfficeDraft draft, Page page)
    {
        page.Say($"{year.Year}年，本单位收入预算{draft.Income.Now:万,2}万元，比上年预算{Moved(page, draft.Income)}。其中：{draft.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now:万,2}万元，比上年预算{Moved(page, one.Money)}")):；}。");
        page.Say($"支出预算{draft.Spent.Now:万,2}万元，其中：基本支出{draft.Basic.Now:万,2}万元，项目支出{draft.Project.Now:万,2}万元。一般公共预算拨款支出预算{draft.Whole.Now:万,2}万元，比上年预算{Moved(page, draft.Whole.Money)}，主要是在校学生数、教职工人数以及设备更新安排发生变化。财政拨款支出主要内容如下：");
        foreach (var (item, number) in Numbered(draft.Items))
            page.Say($"{number}.“{SubjectNames.Of(item.Code[..3])}（类）”中“{item.Name}（项）”科目{item.Now:万,2}万元，主要用于{Use(item)}。");
    }

    private static string Use(Line item) => item.Code switch
    {
        "2050202" => "教职工人员经费、学校日常公用支出和教育教学活动",
        "2050903" => "教学楼外墙、操场等校舍设施维修",
        "2050999" => "课桌椅、多媒体等教学设备更新",
        "2080502" => "退休教职工的福利和活动经费",
        "2080505" => "为在编教职工缴纳基本养老保险",
        "2080506" => "为在编教职工缴纳职业年金",
        "2101102" => "为在编教职工缴纳基本医疗保险",
        "2210201" => "按规定标准为在编教职工缴存住房公积金",
        _ => "按房改政策规定发放的住房补贴",
    };

    private static Runs Moved(Page page, Comparison one) => page.Text($"{page.Word(one.Change, "增加", "减少")}{one.Change:abs,万,2}万元");

    private static void Others(DepartmentYear year, OfficeDraft draft, Page page)
    {
        var (costs, buying, held) = (draft.Costs, draft.Buying, draft.Held);
        page.Say($"（一）{year.Year}年“三公”经费预算情况。{year.Year}年“三公”经费预算数为{costs.Three.Now:万,2}万元，比{year.Year - 1}年预算{Moved(page, costs.Three.Money)}。其中：因公出国（境）费0万元；公务用车购置及运行费{costs.Run.Now:万,2}万元，比{year.Year - 1}年预算{Moved(page, costs.Run.Money)}；公务接待费{costs.Reception.Now:万,2}万元，比{year.Year - 1}年预算{Moved(page, costs.Reception.Money)}。");
        page.Say($"（二）政府采购情况。{year.Year}年度本单位政府采购预算{buying.All:万,2}万元，其中：政府采购货物预算{buying.Goods:万,2}万元、政府采购工程预算{buying.Works:万,2}万元、政府采购服务预算{buying.Services:万,2}万元。面向中小企业预留政府采购项目预算金额{buying.Small:万,2}万元，其中预留给小型和微型企业的预算金额{buying.Micro:万,2}万元。");
        page.Counts(draft.Rated.Count, draft.Rated.Projects.Length);
        page.Say($"（三）绩效目标设置情况。本单位{draft.Rated.Count}个项目编报了绩效目标，涉及项目预算资金{draft.Project.Now:万,2}万元。");
        page.Say($"（四）国有资产占有使用情况。截至{year.Year - 1}年8月31日，学校建筑面积{held.Houses}平方米，其中教学用房{held.OfficeHouses}平方米、辅助用房{held.OtherHouses}平方米；单价50万元以上通用设备{held.Machines}台（套）。");
    }

    private static void Project(DepartmentYear year, OfficeDraft draft, Page page)
    {
        var (one, aims) = (draft.Rated.Projects[1], year.BlindCc.SchoolAims);
        page.Say($"（一）项目名称：{one.Name}。（二）实施主体：梧桐里小学。（三）实施周期：{year.Year}年1月至12月。（四）年度预算安排：{one.Spent}元，占本单位项目支出预算的{one.Share}%，按学期采购、验收后支付。");
        page.Plain("（五）绩效目标：");
        page.Table(table => table
            .Head("一级指标", "二级指标", "三级指标", "年度指标值", "权重")
            .Rows(aims.All, (aim, _) => [aim.Level1, aim.Level2, aim.Name, page.Text($"{aim.Sign}{aim.Target}{aim.Unit}"), aim.Weight])
            .Row("合计", null, null, null, aims.Weight));
    }
}
