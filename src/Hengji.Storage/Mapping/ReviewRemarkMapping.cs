using Hengji.Storage.Reviewing;

namespace Hengji.Storage.Mapping;

internal sealed class ReviewRemarkMapping : IEntityTypeConfiguration<ReviewRemark>
{
    public void Configure(EntityTypeBuilder<ReviewRemark> builder)
    {
        builder.ToTable("review_remarks");
        builder.Property(remark => remark.Address).HasMaxLength(130);
        builder.Property(remark => remark.Text).HasMaxLength(2000);
        builder.HasIndex(remark => remark.MoveId);
    }
}
