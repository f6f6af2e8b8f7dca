void cn_nothing(void);
