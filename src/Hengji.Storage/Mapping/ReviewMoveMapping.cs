using Hengji.Storage.Reviewing;

namespace Hengji.Storage.Mapping;

internal sealed class ReviewMoveMapping : IEntityTypeConfiguration<ReviewMove>
{
    public void Configure(EntityTypeBuilder<ReviewMove> builder)
    {
        builder.ToTable("review_moves");
        builder.Property(move => move.UnitKey).HasMaxLength(40);
        builder.Property(move => move.Reason).HasMaxLength(2000);
        builder.Property(move => move.By).HasMaxLength(50);
        builder.HasIndex(move => move.DossierId);
    }
}
