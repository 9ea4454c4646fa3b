namespace Hengji.Auditing.Tests.RunningTexts;

/// <summary>Short counts and what they are divided into: what the names of the parts tell of whether they are all.</summary>
public sealed class CountDivisionTests
{
    [Theory]
    // Kinds of one thing, or two sides of it.
    [InlineData("全年受理咨询{0}条，其中就业类14条、社保类9条、人才类8条、维权类5条。", "36", "63")]
    [InlineData("安置房交付188套，其中一次性安置{0}套、过渡性安置53套。", "135", "153")]
    [InlineData("在册低保对象712户，其中城镇低保{0}户、农村低保514户。", "198", "189")]
    [InlineData("中层以上干部61人，其中正职{0}人、副职38人。", "23", "32")]
    // The rest stands last, or brackets hold nothing else.
    [InlineData("技术人员90人中，工程师{0}人、技师34人、检测员19人、其他技术人员9人。", "28", "38")]
    [InlineData("全年处理投诉1372件。按投诉渠道划分：电话投诉411件，网络投诉{0}件，现场投诉205件，其他投诉172件。", "584", "458")]
    [InlineData("设病区18个（内科病区8个、外科病区{0}个、其他4个），设医技科6个。", "6", "9")]
    [InlineData("检查企业96家（大型11家、中型{0}家、小型50家），发出通知书8份。", "35", "53")]
    [InlineData("购置运水车9台（5吨以下{0}台，5吨以上4台）。", "5", "7")]
    // One after the other; a year may be the name.
    [InlineData("累计改造厕所{0}座，其中2020年2318座、2021年3106座、2022年1205座。", "6629", "6926")]
    [InlineData("培训班学员中，18—30岁{0}人，31—45岁3265人，46岁以上1418人，合计8805人。", "4122", "4212")]
    [InlineData("成员学校有完全中学3所、初级中学8所、小学14所，共{0}所。", "25", "27")]
    // Of those who went, not of the number told before.
    [InlineData("上年末在册职工210人；本年增加12人，其中招录9人、调入3人；本年减少15人，其中退休{0}人、调出4人；年末在册207人。", "11", "17")]
    public void The_wrong_count_is_seen(string sentence, string right, string wrong) => Written.WrongIsSeen(sentence, right, right, wrong);

    [Theory]
    // One person may be counted twice.
    [InlineData("服务对象520人，包括老年人230人、残疾人41人、留守儿童106人。")]
    [InlineData("现有党员86人，其中女党员31人、少数民族党员18人、35岁以下党员22人。")]
    // What is told side by side has no total; what has a name of its own is not divided.
    [InlineData("2022年办理人大建议18件、政协提案27件。其中主办件30件、协办件15件。")]
    [InlineData("联盟由3家医院发起，协作单位包括卫生院6家、门诊部11家、诊所4家，共21家。")]
    [InlineData("评定分为三档：90—100分为优，75—90分为良，75分以下为差。")]
    [InlineData("开展巡回宣讲96场，其中进学校40场、进社区33场、进企业23场，平均每月8场。")]
    [InlineData("合同工期120天（含节假日、雨天），如期完成。")]
    public void What_is_no_division_is_let_be(string text) => Written.NothingBreaks(text);
}
